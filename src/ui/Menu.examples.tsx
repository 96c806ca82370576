import type { Example } from './example'
import { Menu } from './Menu'

const walks = (
  <Menu label="Walks from the mill">
    <a href="#to-the-lake">To the lake</a>
    <button type="button">Print the map</button>
  </Menu>
)

export const examples: readonly Example[] = [
  {
    title: 'A button opens a list of what is needed more rarely; Tab leads into it.',
    shows: walks,
    heard: [{ role: 'button', name: 'Walks from the mill' }],
    byKeyboard: [{ press: 'Tab Enter Tab', says: 'Print the map', focus: 'To the lake' }],
  },
  {
    title: 'Escape closes it, and leads back to the button.',
    shows: walks,
    byKeyboard: [{ press: 'Tab Enter Tab Escape', focus: 'Walks from the mill' }],
  },
]
