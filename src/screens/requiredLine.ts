import * as z from 'zod/mini'
import { most } from '../core/log/texts'

/** A line of a form that has to say something; `empty` is said where it does not. */
export const requiredLine = (empty: string) =>
  z
    .string()
    .check(
      z.trim(),
      z.normalize(),
      z.minLength(1, empty),
      z.maxLength(most.line, `Use at most ${most.line} characters.`),
    )
