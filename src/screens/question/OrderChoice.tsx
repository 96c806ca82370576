import { useId } from 'react'
import { orders, type Order } from '../../core/review/answering'
import { goThrough, useAnswering } from '../../state/answering'
import './order.css'

const orderWords: Readonly<Record<Order, { readonly name: string; readonly describes: string }>> = {
  'critical-first': {
    name: 'Critical first',
    describes: 'the critical questions, then the rest, the most important first',
  },
  'area-by-area': { name: 'Area by area', describes: 'as a concern travels through a school' },
}

/** In which order to answer. It can be changed at any time and loses nothing. */
export const OrderChoice = () => {
  const { order } = useAnswering()
  const name = useId()
  return (
    <fieldset className="order-choice">
      <legend className="small muted">In which order</legend>
      {orders.map((candidate) => (
        <label key={candidate} className="check">
          <input
            type="radio"
            name={name}
            value={candidate}
            checked={order === candidate}
            onChange={() => goThrough({ order: candidate })}
          />
          <span>
            {orderWords[candidate].name}
            <span className="small muted">: {orderWords[candidate].describes}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
