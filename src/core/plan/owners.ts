import type { Pack, PackAction, Roles } from '../content/pack'
import type { ActionStart } from '../review/actionProperties'
import type { Details } from '../review/details'
import { asMeant, isMeantAlike } from '../review/typedText'

/** A pack that does not say calls them as the built-in one does. */
const usualRoles: Roles = {
  head: 'Head',
  lead: 'Designated safeguarding lead',
  governor: 'Safeguarding link governor',
}

const rolesOf = ({ roles }: Pack): Roles => roles ?? usualRoles

/** What the head is called who is the safeguarding lead too: `Head and designated safeguarding lead`. */
const bothInOne = ({ head, lead }: Roles): string => `${head} and ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`

/** What schools call these beside what the pack does. */
const usualNames = {
  head: ['head', 'headteacher', 'head teacher', 'principal'],
  lead: ['designated safeguarding lead', 'safeguarding lead', 'dsl'],
} as const

const isRole = (role: string, called: string, usual: readonly string[]): boolean =>
  isMeantAlike(role, called) || usual.includes(asMeant(role))

const isHead = (role: string, { head }: Roles): boolean => isRole(role, head, usualNames.head)
const isLead = (role: string, { lead }: Roles): boolean => isRole(role, lead, usualNames.lead)
const isHeadOrLead = (role: string, roles: Roles): boolean =>
  isHead(role, roles) || isLead(role, roles) || isMeantAlike(role, bothInOne(roles))

/**
 * Who is suggested for a step. Where the head is the lead, both roles are that one person, and what they do is checked by
 * the governor whom the pack names: nobody checks their own work.
 */
export const suggestedOwner = (
  pack: Pack,
  { headIsLead }: Pick<Details, 'headIsLead'>,
  start: ActionStart,
  { owner }: Pick<PackAction, 'owner'>,
): string => {
  const roles = rolesOf(pack)
  if (!headIsLead || !isHeadOrLead(owner, roles)) return owner
  return start === 2 ? roles.governor : bothInOne(roles)
}

/** Whom an action falls to of which nobody has said whose it is. */
export const headOf = (pack: Pack, { headIsLead }: Pick<Details, 'headIsLead'>): string => {
  const roles = rolesOf(pack)
  return headIsLead ? bothInOne(roles) : roles.head
}

/** Tells roles that are one person's: equal for all that are, however they are typed, `Head` and `Headteacher` among them. */
export const personBehind = (pack: Pack, { headIsLead }: Pick<Details, 'headIsLead'>): ((role: string) => string) => {
  const roles = rolesOf(pack)
  const known = new Map<string, string>()
  return (role) => {
    const before = known.get(role)
    if (before !== undefined) return before
    const meant =
      headIsLead && isHeadOrLead(role, roles)
        ? bothInOne(roles)
        : isHead(role, roles)
          ? roles.head
          : isLead(role, roles)
            ? roles.lead
            : role
    const person = asMeant(meant)
    known.set(role, person)
    return person
  }
}

/** Tells whether a role is the safeguarding lead's, however it is typed. */
export const isLeadBehind = (pack: Pack, details: Pick<Details, 'headIsLead'>): ((role: string) => boolean) => {
  const personOf = personBehind(pack, details)
  const lead = personOf(rolesOf(pack).lead)
  return (role) => personOf(role) === lead
}
