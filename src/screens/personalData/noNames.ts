/** Stands beside every field for free text. */
export const noNames = 'Do not name children or staff. Roles and dates only.'
