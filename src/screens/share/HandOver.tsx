export const HandOver = () => null
