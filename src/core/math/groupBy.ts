/** The items of each group, in their order; groups in the order in which they first appear. */
export const groupBy = <Item, Group>(
  items: Iterable<Item>,
  groupOf: (item: Item) => Group,
): ReadonlyMap<Group, readonly Item[]> => {
  const groups = new Map<Group, Item[]>()
  for (const item of items) {
    const group = groupOf(item)
    const others = groups.get(group)
    if (others === undefined) groups.set(group, [item])
    else others.push(item)
  }
  return groups
}
