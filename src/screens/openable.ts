/** Which files the chooser offers first: reviews, plain or protected, and PDFs. Others can still be chosen, and are refused in words. */
export const openable = '.json,.pdf,.age,application/json,application/pdf'
