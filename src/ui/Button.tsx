import type { ComponentProps } from 'react'

export interface Look {
  /** One of - *primary*, the one thing to do next - *plain* - *quiet*, beside others - *danger*, takes something away. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly large?: boolean
}

/** The classes that make a link or a button look like a button. */
export const buttonClass = ({ look = 'plain', large = false }: Look): string =>
  `button ${look === 'plain' ? '' : look} ${large ? 'large' : ''}`

export const Button = ({ look, large, className = '', type = 'button', ...rest }: Look & ComponentProps<'button'>) => (
  <button
    {...rest}
    type={type}
    className={`${buttonClass({ ...(look && { look }), ...(large && { large }) })} ${className}`}
  />
)
