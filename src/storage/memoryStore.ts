import type { KeyOf, RecordKind, RecordOf, RecordStore, WriteRecords } from './recordStore'

/** Records by the first part of their key, then by all of it. */
type Tables = { readonly [Kind in RecordKind]: Map<string, Map<string, RecordOf<Kind>>> }

const keyIn: { readonly [Kind in RecordKind]: (record: RecordOf<Kind>) => KeyOf<Kind> } = {
  events: ({ review, id }) => [review, id],
  drafts: ({ review, page, field }) => [review, page, field],
  forms: ({ review, page, form }) => [review, page, form],
  sessions: ({ session, id }) => [session, id],
  packs: ({ hash }) => hash,
  device: ({ key }) => key,
}

const firstOf = (key: KeyOf<RecordKind>): string => (typeof key === 'string' ? key : key[0])

/** Keeps records for as long as the page is open. */
export const memoryStore = (): RecordStore => {
  const tables: Tables = {
    events: new Map(),
    drafts: new Map(),
    forms: new Map(),
    sessions: new Map(),
    packs: new Map(),
    device: new Map(),
  }

  const find = <Kind extends RecordKind>(kind: Kind, key: KeyOf<Kind>): RecordOf<Kind> | undefined =>
    tables[kind].get(firstOf(key))?.get(JSON.stringify(key))

  /** `undefined` takes the record away. */
  const place = <Kind extends RecordKind>(kind: Kind, key: KeyOf<Kind>, record: RecordOf<Kind> | undefined): void => {
    const table = tables[kind]
    const group = table.get(firstOf(key)) ?? new Map<string, RecordOf<Kind>>()
    if (record === undefined) group.delete(JSON.stringify(key))
    else group.set(JSON.stringify(key), record)
    if (group.size > 0) table.set(firstOf(key), group)
    else table.delete(firstOf(key))
  }

  /** The records of one transaction; `undo` becomes what takes its writing back. */
  const recordsOf = (undo: (() => void)[]): WriteRecords<RecordKind> => {
    const change = <Kind extends RecordKind>(kind: Kind, key: KeyOf<Kind>, record?: RecordOf<Kind>): void => {
      const before = find(kind, key)
      undo.push(() => place(kind, key, before))
      place(kind, key, record)
    }
    const removeGroup = <Kind extends RecordKind>(kind: Kind, first: string): void => {
      for (const record of tables[kind].get(first)?.values() ?? []) change(kind, keyIn[kind](record))
    }
    return {
      get: async (kind, key) => structuredClone(find(kind, key)),
      of: async (kind, review, most) => structuredClone([...(tables[kind].get(review)?.values() ?? [])].slice(0, most)),
      count: async (kind, review) => tables[kind].get(review)?.size ?? 0,
      reviews: async (kind) => [...tables[kind].keys()],
      put: (kind, record) => change(kind, keyIn[kind](record), structuredClone(record)),
      delete: change,
      deleteOf: removeGroup,
      clear: (kind) => {
        for (const first of tables[kind].keys()) removeGroup(kind, first)
      },
    }
  }

  /** One transaction comes after another, whatever kinds they name. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(run: (records: WriteRecords<RecordKind>) => Promise<Value>): Promise<Value> => {
    const transact = async (): Promise<Value> => {
      const undo: (() => void)[] = []
      try {
        return await run(recordsOf(undo))
      } catch (error) {
        for (const back of undo.reverse()) back()
        throw error
      }
    }
    const done = last.then(transact)
    last = done.catch(() => undefined)
    return done
  }
  return { read: (_kinds, run) => inTurn(run), write: (_kinds, run) => inTurn(run) }
}
