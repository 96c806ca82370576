const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** `23 Nov 2026, 14:02`, also where it is today: for what somebody said, which is printed and read later. `at` is ISO 8601, shown in local time. */
export const sayDated = (at: string): string => moment.format(new Date(at))
