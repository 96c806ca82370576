/** The line that says how many actions are shown: it takes the keyboard where the row that had it goes and none comes after it. */
export const shownLine = (): HTMLElement | null => document.querySelector('.plan-shown')
