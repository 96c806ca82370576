import type { ReactNode } from 'react'

/** A drawing for each place of a review, where they stand in a dock with little room for words. */
export const placeDrawings = {
  home: <path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z" />,
  questions: <path d="M9 6h11M9 12h11M9 18h11M4 6l1 1 1.5-2M4 12l1 1 1.5-2M4 18l1 1 1.5-2" />,
  results: <path d="M5 20v-7M12 20V4M19 20v-11" />,
  plan: <path d="M5 4h14v16H5zM9 9h6M9 13h6M9 17h3" />,
  people: (
    <path d="M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 2.7-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17.5 14c2.2.7 3.5 2.7 3.5 6" />
  ),
  downloads: <path d="M12 4v11M7 11l5 5 5-5M4 20h16" />,
  sign: <path d="M4 20h16M6 16l1-4L16 3l3 3-9 9z" />,
} satisfies Readonly<Record<string, ReactNode>>
