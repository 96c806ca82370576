const natural = new Intl.Collator('en-GB', { numeric: true })

/** The letters before an id's first digit: `F` of `F10b`, `REF-` of `REF-1a`. */
const seriesOf = (id: string): string => /^\D*/.exec(id)?.[0] ?? ''

/** In the order of their ids as people count, F9 before F10; each series of ids stays where its first stands. */
export const inSeries = <Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] => {
  const series = [...new Set(items.map((item) => seriesOf(idOf(item))))]
  const places = new Map(series.map((name, place) => [name, place]))
  const placeOf = (id: string): number => places.get(seriesOf(id)) ?? 0
  return [...items].sort((a, b) => placeOf(idOf(a)) - placeOf(idOf(b)) || natural.compare(idOf(a), idOf(b)))
}
