/** The content of the main part of the page. */
export interface View {
  /** Heading of the view and title of the window. */
  title: string
  content: Node[]
  /** Message for the user once the view is shown. */
  summary: string
}
