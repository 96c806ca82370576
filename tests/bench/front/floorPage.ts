import type { Pack, Question } from '../../../src/core/content/pack'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const choice = (question: Question, value: string, words: string): string =>
  `<label><input type="radio" name="${question.id}" value="${value}"><span>${escaped(words)}</span></label>`

const fieldset = (question: Question): string =>
  `<fieldset data-question="${question.id}"><legend>${escaped(question.text)}</legend>
${question.levels.map((words, level) => choice(question, String(level), words)).join('\n')}
${choice(question, 'dont-know', 'Don’t know')}
<button type="button">Clear this answer</button></fieldset>`

/*
 * Shows what is stored, stores each answer as it is given, and counts the answers. What is chosen is shown by the style
 * sheet alone. `data-restored` says that what is stored is shown.
 */
const script = `
const opening = indexedDB.open(document.documentElement.dataset.database)
opening.onupgradeneeded = () => opening.result.createObjectStore('answers')
const count = document.querySelector('output')
let answered = 0
const say = (more) => { answered += more; count.textContent = answered + ' answered' }
opening.onsuccess = () => {
  const database = opening.result
  const answers = (mode) => database.transaction('answers', mode).objectStore('answers')
  const stored = answers('readonly')
  const keys = stored.getAllKeys(), values = stored.getAll()
  values.onsuccess = () => {
    keys.result.forEach((id, index) => {
      document.querySelector('[name="' + id + '"][value="' + values.result[index] + '"]').checked = true
    })
    say(keys.result.length)
    document.documentElement.dataset.restored = ''
  }
  const given = new Set()
  keys.onsuccess = () => keys.result.forEach((id) => given.add(id))
  document.addEventListener('change', ({ target: { name, value } }) => {
    if (!given.has(name)) say(1)
    given.add(name)
    answers('readwrite').put(value, name)
  })
  document.addEventListener('click', ({ target }) => {
    if (target.tagName !== 'BUTTON') return
    const { question } = target.parentElement.dataset
    target.parentElement.querySelector(':checked').checked = false
    given.delete(question)
    say(-1)
    answers('readwrite').delete(question)
  })
}`

const style = `
body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: auto; padding: 1rem }
fieldset { margin: 1rem 0; padding: 1rem }
label { display: flex; gap: .5rem; padding: .5rem; border: 1px solid #ccc }
label:has(:checked) { background: #def }
fieldset:not(:has(:checked)) button { display: none }`

/**
 * The floor: all questions of a checklist on one page, written out, with the least script that stores the answers in
 * IndexedDB, in a database of this name.
 */
export const floorPage = (pack: Pack, database: string): string =>
  `<!doctype html><html lang="en-GB" data-database="${database}"><meta charset="utf-8"><title>${escaped(pack.title)}</title><style>${style}</style>
<h1>${escaped(pack.title)}</h1><p><output></output></p>
${pack.questions.map(fieldset).join('\n')}
<script>${script}</script></html>
`
