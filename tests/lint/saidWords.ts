import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** What is written for the machine alone: where something is imported from, how it looks, which way it leads. */
const isForMachine = (node: Node): boolean => {
  if (/^(?:Import|TSLiteral|TSEnum|TSType|TSInterface)/.test(node.type)) return true
  if (node.type !== 'JSXAttribute' || !isNode(node['name'])) return false
  return /^(?:className|id|href|htmlFor|key|form|slot)$/.test(String(node['name']['name']))
}

/** A name in code, a path or an address: of small letters, with no word beside it. A single word of small letters is said only where it is part of a table of words. */
const isName = (text: string): boolean => !/\s/.test(text.trim()) && !/^[A-Z“‘]/.test(text)

const saidAs = /^(?:one|more|title|label|what|words|name)$/

/** A text that a source file says, with where it stands. */
export interface Said {
  readonly text: string
  readonly line: number
}

const collect = (value: unknown, isWord: boolean, say: (text: string, at: number) => void): void => {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, isWord, say)
    return
  }
  if (!isNode(value) || isForMachine(value)) return
  if (value.type === 'JSXText') say(String(value['value']), value.start)
  if (value.type === 'Literal' && typeof value['value'] === 'string' && (isWord || !isName(value['value'])))
    say(value['value'], value.start)
  if (value.type === 'TemplateLiteral') {
    const parts = (value['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(
      (part) => part.value.cooked,
    )
    const text = parts.join('…')
    if (isWord || !isName(text)) say(text, value.start)
  }
  const key = value.type === 'Property' && isNode(value['key']) ? String(value['key']['name']) : ''
  const callee = value.type === 'CallExpression' && isNode(value['callee']) ? String(value['callee']['name']) : ''
  for (const [name, inside] of Object.entries(value)) {
    if (name === 'key' && value.type === 'Property') continue
    collect(inside, (value.type === 'Property' && saidAs.test(key)) || callee === 'howMany', say)
  }
}

/** All that a source file may say to somebody: texts between tags, and strings that are more than a name in code. */
export const saidIn = (file: string, source: string): readonly Said[] => {
  const found: Said[] = []
  collect(parseSync(file, source).program, false, (text, at) =>
    found.push({ text: text.replace(/\s+/g, ' ').trim(), line: source.slice(0, at).split('\n').length }),
  )
  return found
}
