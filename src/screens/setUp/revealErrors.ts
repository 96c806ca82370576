/** Opens every folded part of a form that holds one of these fields: focus can only go to what can be seen. */
export const revealErrors = (fields: Iterable<Element>, wrongFields: readonly string[]): void => {
  for (const field of fields) {
    const part = field.closest('details')
    const [name] = (field.getAttribute('name') ?? '').split('.')
    if (part !== null && name !== undefined && wrongFields.includes(name)) part.open = true
  }
}
