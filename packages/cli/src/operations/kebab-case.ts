/** `client_id` and `clientId` as an option is written: `client-id`. Words without a mark between them stay together. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replace(/[_\s.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
}
