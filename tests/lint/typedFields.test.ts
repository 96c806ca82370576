import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../src/', import.meta.url)

/** The source of each file that draws something, by its path below `src`. */
const sources: ReadonlyMap<string, string> = new Map(
  ['screens', 'app'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map(
        (name) =>
          [
            `${folder}/${name.replaceAll('\\', '/')}`,
            readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
          ] as const,
      ),
  ),
)

/** A field into which something is typed; boxes, radios and lists are chosen from, and what is chosen can be seen and chosen anew. */
const typedField =
  /<(?:TextField|TextArea|SecretField|DateField|SettlingTextArea|SettlingTextField|SettlingDateField|textarea|input(?!\s+type="(?:radio|checkbox)"))[\s>]/

/** What keeps typed text, or asks before it is lost. Fields that are a part of a form are kept with it. */
const keeps = [
  /\buseKeptForm\(/,
  /\buseFormContext</,
  /onType=\{\((?:text|written)\) => keepTyped\(/,
  /<AskBeforeLeaving\b/,
  /\buseKeptText\(/,
]
const isKept = (source: string): boolean => keeps.some((way) => way.test(source))

/** Typed fields of which nothing has to be kept, each with its reason. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['screens/DateField.tsx', 'A field for forms, which are kept as a whole.'],
  ['screens/questions/SearchForm.tsx', 'A search: what is looked for is stored nowhere.'],
  ['screens/sources/SearchBar.tsx', 'A search: what is looked for is stored nowhere.'],
  ['screens/join/JoinBy.tsx', 'A code that stands on the wall, and is typed in one go.'],
  ['screens/join/TableNumberForm.tsx', 'The number of a table, typed in one go.'],
  ['screens/NumberField.tsx', 'A few digits, handed over as soon as they are a number.'],
  ['screens/collect/PaperGrid.tsx', 'A part of the sheet in ByPaper, which asks before it is lost.'],
  ['screens/home/ReviewFinder.tsx', 'A search: what is looked for is stored nowhere.'],
])

describe('what is typed', () => {
  it('is kept in every form and every field of the app, or asked about before it is lost', () => {
    const typed = [...sources].filter(([, source]) => typedField.test(source))
    // Else the look at the sources would have gone blind.
    expect(typed.length).toBeGreaterThan(12)
    expect(typed.filter(([path, source]) => !isKept(source) && !exceptions.has(path)).map(([path]) => path)).toEqual([])
  })

  it('is kept in every form that is handed in', () => {
    const forms = [...sources].filter(([, source]) => /\buseForm[<(]/.test(source) || /<form\b/.test(source))
    expect(forms.length).toBeGreaterThan(10)
    expect(forms.filter(([path, source]) => !isKept(source) && !exceptions.has(path)).map(([path]) => path)).toEqual([])
  })

  it('has no exception that is not needed', () => {
    expect(
      [...exceptions.keys()].filter(
        (path) => isKept(sources.get(path) ?? '') || !typedField.test(sources.get(path) ?? ''),
      ),
    ).toEqual([])
  })

  it('is held against its schema, in every form with a date, by what tells a date that is not complete from none', () => {
    const withDates = [...sources].filter(([, source]) => source.includes('<DateField') && /\buseForm[<(]/.test(source))
    expect(withDates.length).toBeGreaterThan(1)
    expect(withDates.filter(([, source]) => !/resolver: formResolver\(/.test(source)).map(([path]) => path)).toEqual([])
    expect(
      [...sources]
        .filter(([path, source]) => /type="date"/.test(source) && path !== 'screens/DateField.tsx')
        .map(([path]) => path),
    ).toEqual([])
  })
})
