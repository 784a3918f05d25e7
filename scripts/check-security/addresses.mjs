/** The addresses that a build of the screens may hold: names, not places. None of them is ever asked for. */
export const NAMES_ONLY = [
  // XML namespaces.
  /^https?:\/\/www\.w3\.org\//,
  // Where React, Mantine and others explain their errors and warnings, in texts.
  /^https:\/\/(react\.dev|reactjs\.org|fb\.me)\//,
  /^https:\/\/(mantine\.dev|help\.mantine\.dev)\b/,
  /^https:\/\/(tanstack\.com|www\.i18next\.com|locize\.com|recharts\.(org|github\.io)|redux-toolkit\.js\.org|redux\.js\.org)\b/,
  /^https:\/\/github\.com\//,
  // The dialects that zod writes into the JSON schemas of calls.
  /^https?:\/\/json-schema\.org\//,
  // Namespaces of the forms and metadata that a PDF may hold, and a licence's name: pdf.js reads them, it asks for none.
  /^http:\/\/(www\.xfa\.org\/schema|ns\.adobe\.com)\//,
  /^http:\/\/www\.apache\.org\/licenses\//,
  // Given to `new URL` as a base where only a path is of interest; the last two by pdf.js.
  /^http:\/\/(localhost|n)\b/,
  /^http:\/\/example\.com$/,
  /^https:\/\/foo\.bar$/,
];
