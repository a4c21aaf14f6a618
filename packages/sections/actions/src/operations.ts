// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ActionReaction, Actions, Actions_List, Actions_View } from '@halopsa/schemas'

/** Parameters of {@link getActions}. */
export interface GetActionsParams {
  /** Only actions with this outcome, by its name. */
  actoutcome?: string | null | undefined
  /** Only actions with this system id, a number that Halo gives to its own kinds of action. */
  actoutcomenum?: number | null | undefined
  /** Only actions that agents did. */
  agentonly?: boolean | null | undefined
  /** Only actions of the talk between agents and the end user. */
  conversationonly?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Name of the date field that `startdate` and `enddate` compare. */
  datesearch?: string | null | undefined
  /** Only actions before this date-time. */
  enddate?: string | Date | null | undefined
  /** Without actions about billing, such as sending an invoice by e-mail. */
  excludebilling?: boolean | null | undefined
  /** Without actions that are hidden from agents who belong to a client group. */
  excludehiddenfrominternalit?: boolean | null | undefined
  /** Without private actions: only those that users can see. */
  excludeprivate?: boolean | null | undefined
  /** Without actions that Halo did by itself. */
  excludesys?: boolean | null | undefined
  /** Only actions that are marked as important. */
  importantonly?: boolean | null | undefined
  /** Puts important actions before the others. */
  importanttop?: boolean | null | undefined
  /** With details of the agents who did the actions. */
  includeagentdetails?: boolean | null | undefined
  /** With details of the attachments. */
  includeattachments?: boolean | null | undefined
  /** With the fields that come from Facebook. */
  includefacebookfields?: boolean | null | undefined
  /** With the e-mail of each action as HTML. */
  includehtmlemail?: boolean | null | undefined
  /** With the note of each action as HTML. */
  includehtmlnote?: boolean | null | undefined
  /** With attachments of the ticket that belong to none of its actions. */
  includenonactionattachments?: boolean | null | undefined
  /** With the number of translations. */
  includetranslations?: boolean | null | undefined
  /** With the fields that come from Twitter. */
  includetwitterfields?: boolean | null | undefined
  /** Only actions that belong to the ticket itself, by its name: Halo's own sentence about it breaks off. */
  intraticketonly?: boolean | null | undefined
  /** Only actions of child tickets. */
  ischildnotes?: boolean | null | undefined
  /** Only actions of related tickets. */
  isrelatednotes?: boolean | null | undefined
  /** With the note of each action as HTML, by its name. Clients send it; nobody has recorded what it does. */
  note_html?: boolean | null | undefined
  /** Only actions that put the SLA on hold or took it off. */
  slaonly?: boolean | null | undefined
  /** Only actions after this date-time. */
  startdate?: string | Date | null | undefined
  /** Only actions that have to do with suppliers. */
  supplieronly?: boolean | null | undefined
  /** Id of the ticket whose actions come. Without it the request can time out on a large tenant. */
  ticket_id?: number | null | undefined
  /** Only actions on which time was spent. */
  timeentriesonly?: boolean | null | undefined
}

/**
 * `GET /Actions`
 *
 * Lists actions of the ticket in `ticket_id`; without a ticket a large tenant can run into a time-out. Actions are numbered from 1 within each ticket.
 *
 * Answers with a view of the list with the records under `actions`, as the document declares.
 */
export async function getActions<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetActionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Actions_View>> {
  return halo.request<Actions_View, As>({ method: 'get', path: '/Actions', query }, options)
}

/** Parameters of {@link paginateActions}: those of {@link getActions}. */
export type PaginateActionsParams = GetActionsParams

/**
 * Every record of `GET /Actions`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateActions(
  halo: HaloClient,
  params?: PaginateActionsParams,
  options?: PaginateOptions,
): Pages<Actions_List> {
  return paginate((_, call) => getActions(halo, params, call), { records: 'actions', key: ['ticket_id', 'id'], pages: false }, options)
}

/** Parameters of {@link postActions}. */
export interface PostActionsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  actionsList: Actions[]
}

/**
 * `POST /Actions`
 *
 * Adds actions to tickets, or updates them; each needs `ticket_id` and an outcome. Depending on the outcome and the body it mails the user and bills time.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * The last action where several are sent; all of them as an array with `returnall=true`.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postActions<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { actionsList, ...query }: PostActionsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Actions[], Actions>>> {
  return halo.request<Flagged<Flag, Actions[], Actions>, As>(withBody({ method: 'post', path: '/Actions', query, body: actionsList }, 'actionsList'), options)
}

/** Parameters of {@link postActionsReview}. */
export interface PostActionsReviewParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  actionsList: Actions[]
}

/**
 * `POST /Actions/Review`
 *
 * Marks actions as reviewed, as is done with time before it is billed.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postActionsReview<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { actionsList, ...query }: PostActionsReviewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Actions/Review', query, body: actionsList, as: byMediaType }, 'actionsList'), options)
}

/** Parameters of {@link postActionsReaction}. */
export interface PostActionsReactionParams {
  actionReaction: ActionReaction
}

/**
 * `POST /Actions/reaction`
 *
 * Adds a reaction (such as a thumbs-up) of an agent to an action.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postActionsReaction<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { actionReaction, ...query }: PostActionsReactionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Actions/reaction', query, body: actionReaction, as: byMediaType }, 'actionReaction'), options)
}

/** Parameters of {@link getActionsById}. */
export interface GetActionsByIdParams {
  id: number
  /** Only actions that agents did. */
  agentonly?: boolean | null | undefined
  /** Only actions that are e-mails. */
  emailonly?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the body of the e-mail, as plain text and as HTML. */
  includeemail?: boolean | null | undefined
  /** The latest action of the ticket, instead of the one with the id. */
  mostrecent?: boolean | null | undefined
  /** Only actions that Halo did not do by itself. */
  nonsystem?: boolean | null | undefined
  /** The action before the latest one, by its name; Halo explains it as all but the latest. */
  penultimate?: boolean | null | undefined
  /** Id of the ticket that the action belongs to. The server refuses a request without it. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /Actions/{id}`
 *
 * Reads one action; `ticket_id` is required, because actions are numbered within their ticket.
 *
 * Answers with one record, as the document declares.
 *
 * Without `ticket_id` in the query the server refuses the call with 400.
 */
export async function getActionsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetActionsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Actions>> {
  return halo.request<Actions, As>({ method: 'get', path: path`/Actions/${id}`, query }, options)
}

/** Parameters of {@link deleteActionsById}. */
export interface DeleteActionsByIdParams {
  id: number
  /** Id of the ticket that the action belongs to. The server refuses a request without it. */
  ticket_id: number
}

/**
 * `DELETE /Actions/{id}`
 *
 * Deletes one action; `ticket_id` is required in the query.
 *
 * Answers with the deleted record, as the tests of another client show; the schema of a record is told by its name alone.
 *
 * The deleted action. Without `ticket_id` in the query the server refuses the call with 400.
 */
export async function deleteActionsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteActionsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Actions>> {
  return halo.request<Actions, As>({ method: 'delete', path: path`/Actions/${id}`, query }, options)
}
