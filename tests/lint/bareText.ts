import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []

/** What a child of an element can be: text by itself, an element that is always there, or either of them that comes and goes. */
interface Kind {
  readonly isText: boolean
  readonly comesAndGoes: boolean
}

const element: Kind = { isText: false, comesAndGoes: false }
const nothing: Kind = { isText: false, comesAndGoes: true }
const text: Kind = { isText: true, comesAndGoes: false }

/** Names that hold elements wherever they stand among children. */
const holdsElements =
  /^(?:children|below|dialog|heading|title|label|hint|body|waysIn|looking|drawCards|whatGovernorsDo)$/

const kindOf = (node: Node): Kind | null => {
  switch (node.type) {
    case 'JSXText':
      return /\S/.test(String(node['value'])) ? text : null
    case 'JSXElement':
      return element
    case 'JSXFragment':
      return (node['children'] as readonly Node[]).some((child) => kindOf(child)?.isText === true) ? text : element
    case 'ChainExpression':
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return isNode(node['expression']) ? kindOf(node['expression']) : null
    case 'JSXEmptyExpression':
      return null
    case 'Literal':
      if (typeof node['value'] !== 'string' || node['value'] === '') return nothing
      // No translator takes a space by itself.
      return /\S/.test(node['value']) ? text : null
    case 'LogicalExpression': {
      const right = isNode(node['right']) ? kindOf(node['right']) : null
      return { isText: right?.isText ?? false, comesAndGoes: node['operator'] === '&&' }
    }
    case 'ConditionalExpression': {
      const sides = [node['consequent'], node['alternate']].map((side) =>
        isNode(side) ? (kindOf(side) ?? nothing) : nothing,
      )
      const isText = sides.some((side) => side.isText)
      return {
        isText,
        comesAndGoes: sides.some((side) => side.comesAndGoes) || (isText && !sides.every((side) => side.isText)),
      }
    }
    case 'CallExpression':
      return callKind(node)
    case 'Identifier':
      return holdsElements.test(String(node['name'])) ? element : text
    case 'MemberExpression':
      return isNode(node['property']) && holdsElements.test(String(node['property']['name'])) ? element : text
    default:
      return text
  }
}

const callKind = (node: Node): Kind => {
  const callee = node['callee']
  if (isNode(callee) && holdsElements.test(String(callee['name']))) return element
  const method = isNode(callee) && isNode(callee['property']) ? callee['property']['name'] : ''
  return method === 'map' || method === 'flatMap' ? nothing : text
}

const isFunction = ({ type }: Node): boolean => /^(?:Arrow)?Function/.test(type)

/** What a function returns, without the functions in it. */
const returnedIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(returnedIn)
  if (!isNode(value) || isFunction(value)) return []
  if (value.type === 'ReturnStatement') return isNode(value['argument']) ? [value['argument']] : []
  return Object.values(value).flatMap(returnedIn)
}

/** The elements of which one stands in a place at a time. */
const oneOf = (node: Node): readonly Node[] => {
  switch (node.type) {
    case 'JSXElement':
      return [node]
    case 'ParenthesizedExpression':
    case 'JSXExpressionContainer':
      return isNode(node['expression']) ? oneOf(node['expression']) : []
    case 'LogicalExpression':
      return isNode(node['right']) ? oneOf(node['right']) : []
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].filter(isNode).flatMap(oneOf)
    default:
      return []
  }
}

/** Where one of several elements stands: what a function returns, and what a condition chooses. */
const placesIn = (program: unknown): readonly (readonly Node[])[] =>
  nodesIn(program).flatMap((node) => {
    if (node.type === 'ConditionalExpression') return [oneOf(node)]
    if (!isFunction(node) || !isNode(node['body'])) return []
    return [
      (node['body'].type === 'BlockStatement' ? returnedIn(Object.values(node['body'])) : [node['body']]).flatMap(
        oneOf,
      ),
    ]
  })

const kindsOf = ({ children }: Node): readonly Kind[] =>
  (children as readonly Node[]).map(kindOf).filter((kind) => kind !== null)

/** React takes two elements for the same one if both are of one type and key: then it takes out the children of one, and puts in those of the other. */
const sameness = (node: Node, source: string): string => {
  const opening = node['openingElement'] as Node
  const name = opening['name'] as Node
  const key = (opening['attributes'] as readonly Node[]).find(
    (attribute) => isNode(attribute['name']) && attribute['name']['name'] === 'key',
  )
  return [name, key].map((part) => (part === undefined ? '' : source.slice(part.start, Number(part['end'])))).join(' ')
}

const takenForAnother = (program: unknown, source: string): readonly Node[] => [
  ...new Set(
    placesIn(program).flatMap((elements) =>
      elements.filter((node) => {
        const kinds = kindsOf(node)
        return (
          kinds.length > 1 &&
          kinds.some(({ isText }) => isText) &&
          elements.some(
            (other) =>
              other !== node &&
              sameness(other, source) === sameness(node, source) &&
              JSON.stringify(kindsOf(other)) !== JSON.stringify(kinds),
          )
        )
      }),
    ),
  ),
]

/**
 * Where text stands bare beside what comes and goes, as `line: reason`. Whoever translates a page wraps each text in an
 * element of their own; React would then look for the bare text where it is no more, and fail.
 */
export const bareTextBeside = (name: string, source: string): readonly string[] => {
  const { program } = parseSync(name, source)
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length
  const swapped = takenForAnother(program, source).map(
    ({ start }) => `${lineOf(start)}: bare text in an element that another takes for its own`,
  )
  const beside = nodesIn(program as unknown)
    .filter(({ type }) => type === 'JSXElement' || type === 'JSXFragment')
    .flatMap(({ children }) => {
      const kinds = (children as readonly Node[]).flatMap((node) => {
        const kind = kindOf(node)
        return kind === null ? [] : [{ ...kind, node }]
      })
      if (kinds.length < 2) return []
      return kinds.flatMap(({ isText, comesAndGoes, node }, index) => {
        if (isText && comesAndGoes) return [`${lineOf(node.start)}: text that comes and goes`]
        const after = kinds.slice(index + 1).find((next) => next.isText || !next.comesAndGoes)
        return comesAndGoes && after?.isText === true
          ? [`${lineOf(node.start)}: what comes and goes before bare text`]
          : []
      })
    })
  return [...beside, ...swapped]
}
