/** The part of an address that opens the review of a break-glass on its run page. */
export const REVIEW = "#review";

/** Where a break-glass is reviewed. */
export const reviewPlace = (deployment: string): string => `/deployments/${deployment}${REVIEW}`;
