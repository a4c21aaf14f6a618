// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ActionReaction, Actions, Actions_View } from '@halopsa/schemas'

/** Parameters of {@link getActions}. */
export interface GetActionsParams {
  actoutcome?: string
  actoutcomenum?: number
  agentonly?: boolean
  conversationonly?: boolean
  /** At most this many records, when the list does not page. */
  count?: number
  datesearch?: string
  enddate?: string
  excludebilling?: boolean
  excludehiddenfrominternalit?: boolean
  excludeprivate?: boolean
  excludesys?: boolean
  importantonly?: boolean
  importanttop?: boolean
  includeagentdetails?: boolean
  includeattachments?: boolean
  includefacebookfields?: boolean
  includehtmlemail?: boolean
  includehtmlnote?: boolean
  includenonactionattachments?: boolean
  includetranslations?: boolean
  includetwitterfields?: boolean
  intraticketonly?: boolean
  ischildnotes?: boolean
  isrelatednotes?: boolean
  slaonly?: boolean
  startdate?: string
  supplieronly?: boolean
  /** Only records of the ticket with this id. */
  ticket_id?: number
  timeentriesonly?: boolean
}

/**
 * `GET /Actions`
 *
 * Answers with an object, as the document declares.
 */
export async function getActions<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetActionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Actions_View>> {
  return halo.request<Actions_View, As>({ method: 'get', path: '/Actions', query }, options)
}

/** Parameters of {@link postActions}. */
export interface PostActionsParams {
  actionsList: Actions[]
}

/**
 * `POST /Actions`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postActions<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { actionsList, ...query }: PostActionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Actions>> {
  return halo.request<Actions, As>({ method: 'post', path: '/Actions', query, body: actionsList }, options)
}

/** Parameters of {@link postActionsReview}. */
export interface PostActionsReviewParams {
  actionsList: Actions[]
}

/**
 * `POST /Actions/Review`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postActionsReview<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { actionsList, ...query }: PostActionsReviewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Actions/Review', query, body: actionsList, as: 'auto' }, options)
}

/** Parameters of {@link postActionsReaction}. */
export interface PostActionsReactionParams {
  actionReaction: ActionReaction
}

/**
 * `POST /Actions/reaction`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postActionsReaction<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { actionReaction, ...query }: PostActionsReactionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Actions/reaction', query, body: actionReaction, as: 'auto' }, options)
}

/** Parameters of {@link getActionsById}. */
export interface GetActionsByIdParams {
  id: number
  agentonly?: boolean
  emailonly?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includeemail?: boolean
  mostrecent?: boolean
  nonsystem?: boolean
  penultimate?: boolean
  /** Only records of the ticket with this id. */
  ticket_id?: number
}

/**
 * `GET /Actions/{id}`
 *
 * Answers with one record, as the document declares.
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
}

/**
 * `DELETE /Actions/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteActionsById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteActionsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Actions/${id}`, query, as: 'auto' }, options)
}
