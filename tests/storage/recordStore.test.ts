import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/storage/memoryStore'
import { recordRules } from './recordRules'
import { reviewRules } from './reviewRules'
import { foundBy } from './storeRule'

describe('a store in memory', () => {
  it.each([...recordRules, ...reviewRules])('$title', async (rule) => {
    const store = memoryStore()
    // It is not closed before the page is.
    expect(await foundBy(rule, store, async () => store)).toEqual(rule.is)
  })
})
