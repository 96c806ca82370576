interface Downloaded {
  readonly name: string
  readonly file: Blob
}

/** What was handed to the browser's downloads since the test began, in order. */
export const downloads: Downloaded[] = []

/** Their names alone. */
export const downloadNames = (): readonly string[] => downloads.map(({ name }) => name)

/** The test browser saves no files: what it would save is kept in `downloads`. */
export const keepDownloads = (): void => {
  let latest = new Blob()
  downloads.length = 0
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) latest = file
    return 'blob:test'
  }
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = function () {
    downloads.push({ name: this.download, file: latest })
  }
}

/** The text of the file that was saved last. */
export const lastDownloaded = (): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(downloads.at(-1)?.file ?? new Blob())
  })
