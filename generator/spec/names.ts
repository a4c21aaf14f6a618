/**
 * Package names that the rule (kebab case at each change of case, with acronyms kept together) gets wrong, by section.
 */
export const packageNames: Readonly<Record<string, string>> = {
  // The acronym MYOB runs into a word in lower case.
  MYOBdetails: 'myob-details',
}
