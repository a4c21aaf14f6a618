// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ActionReaction, Actions, Actions_View } from '@halopsa/schemas'

/** Parameters of {@link getActions}. */
export interface GetActionsParams {
  actoutcome?: string | undefined
  actoutcomenum?: number | undefined
  agentonly?: boolean | undefined
  conversationonly?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Date field that `startdate` and `enddate` are about. */
  datesearch?: string | undefined
  enddate?: string | undefined
  excludebilling?: boolean | undefined
  excludehiddenfrominternalit?: boolean | undefined
  excludeprivate?: boolean | undefined
  excludesys?: boolean | undefined
  importantonly?: boolean | undefined
  importanttop?: boolean | undefined
  includeagentdetails?: boolean | undefined
  includeattachments?: boolean | undefined
  includefacebookfields?: boolean | undefined
  includehtmlemail?: boolean | undefined
  includehtmlnote?: boolean | undefined
  includenonactionattachments?: boolean | undefined
  includetranslations?: boolean | undefined
  includetwitterfields?: boolean | undefined
  intraticketonly?: boolean | undefined
  ischildnotes?: boolean | undefined
  isrelatednotes?: boolean | undefined
  slaonly?: boolean | undefined
  startdate?: string | undefined
  supplieronly?: boolean | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  timeentriesonly?: boolean | undefined
}

/**
 * `GET /Actions`
 *
 * Answers with a view of the list, as the document declares.
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
  /** Records to create; one that has an `id` is updated. */
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
export async function postActionsReview<T = unknown, As extends ResponseAs = 'json'>(
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
export async function postActionsReaction<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { actionReaction, ...query }: PostActionsReactionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Actions/reaction', query, body: actionReaction, as: 'auto' }, options)
}

/** Parameters of {@link getActionsById}. */
export interface GetActionsByIdParams {
  id: number
  agentonly?: boolean | undefined
  emailonly?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includeemail?: boolean | undefined
  mostrecent?: boolean | undefined
  nonsystem?: boolean | undefined
  penultimate?: boolean | undefined
  ticket_id?: number | undefined
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
export async function deleteActionsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteActionsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Actions/${id}`, query, as: 'auto' }, options)
}
