/** Stands in for the optional packages of jsPDF that are kept out of the build: see `resolve.alias` in `vite.config.ts`. */
const missing = (): never => {
  throw new Error('this package is kept out of the build')
}

export default missing
