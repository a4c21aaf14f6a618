// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, formData, paginate, path, withBody } from '@halopsa/core'
import type { Automation, Automation_View, StringStringValuesKeyValuePair } from '@halopsa/schemas'

/** Parameters of {@link getAutomation}. */
export type GetAutomationParams = Record<string, never>

/**
 * `GET /Automation`
 *
 * Lists runs of runbooks with their status and error.
 *
 * Answers with a view of the list with the records under `automations`, as the document declares.
 */
export async function getAutomation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAutomationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Automation_View>> {
  return halo.request<Automation_View, As>({ method: 'get', path: '/Automation', query }, options)
}

/** Parameters of {@link paginateAutomation}: those of {@link getAutomation}. */
export type PaginateAutomationParams = GetAutomationParams

/**
 * Every record of `GET /Automation`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAutomation(
  halo: HaloClient,
  params?: PaginateAutomationParams,
  options?: PaginateOptions,
): Pages<Automation> {
  return paginate((_, call) => getAutomation(halo, params, call), { records: 'automations', pages: false }, options)
}

/** Parameters of {@link postAutomation}. */
export interface PostAutomationParams {
  items: number[]
}

/**
 * `POST /Automation`
 *
 * Takes a list of ids of runs of runbooks, most likely to run them again; it is not documented.
 *
 * Answers with the created or updated record, inferred from the other operations of the section.
 */
export async function postAutomation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { items, ...query }: PostAutomationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Automation>> {
  return halo.request<Automation, As>(withBody({ method: 'post', path: '/Automation', query, body: items }, 'items'), options)
}

/** Parameters of {@link getAutomationById}. */
export interface GetAutomationByIdParams {
  id: number
}

/**
 * `GET /Automation/{id}`
 *
 * Reads a run of a runbook.
 *
 * Answers with one record, as the document declares.
 */
export async function getAutomationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAutomationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Automation>> {
  return halo.request<Automation, As>({ method: 'get', path: path`/Automation/${id}`, query }, options)
}

/** Parameters of {@link deleteAutomationById}. */
export interface DeleteAutomationByIdParams {
  id: number
}

/**
 * `DELETE /Automation/{id}`
 *
 * Deletes a run of a runbook.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAutomationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAutomationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Automation | undefined>> {
  return halo.request<Automation | undefined, As>({ method: 'delete', path: path`/Automation/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link postAutomationRunbookId}. */
export interface PostAutomationRunbookIdParams {
  runbookId: string
  form: { formCollection?: StringStringValuesKeyValuePair[] | null }
}

/**
 * `POST /Automation/{runbookId}`
 *
 * Starts the runbook with this id; the body is its input.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAutomationRunbookId<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { runbookId, form, ...query }: PostAutomationRunbookIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: path`/Automation/${runbookId}`, query, body: formData(form), as: byMediaType }, 'form'), options)
}
