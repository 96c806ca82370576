/** No file is read beyond this: a review of ten thousand questions, answered and explained, has less. */
export const largestMegabytes = 50

/** The same in bytes. As much is read of what a PDF holds at most, packed and unpacked, whatever comes of it. */
export const largestFileBytes = largestMegabytes * 1024 * 1024
