/** What the main part of the page shows. */
export interface View {
  /** Heading of the view and title of the window. */
  title: string
  content: Node[]
  /** Said to the user once the view is there. */
  summary: string
}
