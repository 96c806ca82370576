export const sheetIds = [
  'rota',
  'referral-log',
  'supervision-record',
  'monitoring-plan',
  'central-record-check',
] as const
/** A model sheet that a question may name. Packs hold its id, so it stays for good. */
export type SheetId = (typeof sheetIds)[number]

/** What each model sheet is called. */
export const sheetTitles: Readonly<Record<SheetId, string>> = {
  rota: 'Rota',
  'referral-log': 'Referral log',
  'supervision-record': 'Supervision record',
  'monitoring-plan': 'Monitoring plan',
  'central-record-check': 'Central record check',
}
