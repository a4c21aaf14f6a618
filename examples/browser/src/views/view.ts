/** The content of the main part of the page. */
export interface View {
  /** Heading of the view and title of the window. */
  title: string
  content: Node[]
  /** Announced to the user when the view is shown. */
  summary: string
}
