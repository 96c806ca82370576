export const AskOthers = () => null
