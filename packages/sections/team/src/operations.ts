// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SectionDetail } from '@halopsa/schemas'

/** Parameters of {@link getTeam}. */
export interface GetTeamParams {
  can_edit_only?: boolean | undefined
  chat_only?: boolean | undefined
  /** Only records of the department with this id. */
  department_id?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  ids?: string | undefined
  include_managers?: boolean | undefined
  includeagentsforteams?: string | undefined
  includedisabled?: string | undefined
  includeenabled?: string | undefined
  istree?: boolean | undefined
  memberonly?: boolean | undefined
  mydeps?: boolean | undefined
  myteamsonly?: boolean | undefined
  orderbyseq?: boolean | undefined
  /** Only records of the outcome with this id. */
  outcome_id?: number | undefined
  showall?: boolean | undefined
  showcounts?: boolean | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  type?: string | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | undefined
}

/**
 * `GET /Team`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTeam<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTeamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Team', query, as: 'auto' }, options)
}

/** Parameters of {@link postTeam}. */
export interface PostTeamParams {
  /** Records to create; one that has an `id` is updated. */
  sectionDetailList: SectionDetail[]
}

/**
 * `POST /Team`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postTeam<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sectionDetailList, ...query }: PostTeamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail>> {
  return halo.request<SectionDetail, As>({ method: 'post', path: '/Team', query, body: sectionDetailList }, options)
}

/** Parameters of {@link getTeamTree}. */
export type GetTeamTreeParams = Record<string, never>

/**
 * `GET /Team/Tree`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTeamTree<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTeamTreeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Team/Tree', query, as: 'auto' }, options)
}

/** Parameters of {@link getTeamById}. */
export interface GetTeamByIdParams {
  id: number
  includeagents?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Team/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTeamById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTeamByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail>> {
  return halo.request<SectionDetail, As>({ method: 'get', path: path`/Team/${id}`, query }, options)
}

/** Parameters of {@link deleteTeamById}. */
export interface DeleteTeamByIdParams {
  id: number
}

/**
 * `DELETE /Team/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTeamById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTeamByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Team/${id}`, query, as: 'auto' }, options)
}
