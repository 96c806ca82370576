import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asMeant, eachAsMeant, isMeantAlike, schoolsAlike } from '../../../src/core/review/typedText'

describe('typed texts are compared as people mean them', () => {
  it.each([
    ['St Mary’s Primary School', "St Mary's Primary School"],
    ['St. Mary’s', 'Saint Marys'],
    ['ST.MARY‘S', 'st mary´s'],
    ['All Saints’ & St Anne', 'All  Saints and Saint Anne '],
    ['Stoke–Newington School', 'Stoke Newington School'],
    ['Ste\u0301phane', 'Stéphane'],
    ['École Jeannine', 'Ecole Jeannine'],
    ['The “Oak” School', 'The Oak School'],
    ['St Mary’s C. of E. School', 'St Mary’s C of E School'],
    ['Ｓｔ\u00a0Mary\u200bs', 'St Marys'],
    ['Headteacher', 'headteacher '],
    ['Co\u00adordinator', 'Coordinator'],
  ])('“%s” is “%s”', (a, b) => {
    expect(isMeantAlike(a, b)).toBe(true)
  })

  it.each([
    ['St Mary’s Infants', 'St Mary’s Juniors'],
    ['St Mary’s', 'St Martin’s'],
    ['Stanley', 'Saint Anley'],
    ['Table 1', 'Table 11'],
    ['*', '#'],
    ['', 'Head'],
    ['हिन्दी', 'हन्द'],
  ])('“%s” is not “%s”', (a, b) => {
    expect(isMeantAlike(a, b)).toBe(false)
  })

  it('a text is meant as it is meant, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asMeant(asMeant(text))).toBe(asMeant(text))
      }),
    )
  })

  it('of several ways to type it the first is shown', () => {
    expect(eachAsMeant(['Headteacher', 'Deputy', 'headteacher ', 'Head-teacher'])).toEqual([
      'Headteacher',
      'Deputy',
      'Head-teacher',
    ])
  })
})

describe('a school', () => {
  it('is the same by its name, perhaps the same without “The” or “School”, and another where either has no name', () => {
    expect(schoolsAlike('St Mary’s School', "Saint Mary's school")).toBe('same')
    expect(schoolsAlike('The Oak School', 'Oak')).toBe('perhaps')
    expect(schoolsAlike('Oak Primary School', 'Oak School')).toBe('other')
    expect(schoolsAlike(null, null)).toBe('other')
    expect(schoolsAlike('Oak', null)).toBe('other')
  })
})
