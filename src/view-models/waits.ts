/** What is said while a page is on its way, and while its figures are. */
export const OPENING = "Opening the page…";
export const OPENING_SESSION = "Opening the session…";
export const FETCHING = "Fetching the figures…";
