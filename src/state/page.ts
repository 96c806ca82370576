import { newId } from './clock'

/** This page load. What is being typed belongs to the page in which it is typed. */
export const ownPage = newId()

/** What version 0.1 stored named no page. All such pages are gone: only one version of the app uses the database at a time. */
export const noPage = ''

/** Events that text left by another page became, by their id: which page's draft goes with them. */
const typedIn = new Map<string, string>()

/** Notes that these events are what another page was typing. */
export const noteTypedIn = (events: readonly string[], page: string): void => {
  for (const event of events) typedIn.set(event, page)
}

/** The page whose draft an event took the place of. */
export const pageOfDraft = (event: string): string => typedIn.get(event) ?? ownPage
