// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getIntegratorSchedule}. */
export interface GetIntegratorScheduleParams {
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
}

/**
 * `GET /IntegratorSchedule`
 *
 * Lists schedules of the Halo Integrator.
 *
 * Answers with a view of the list with the records under `results`, as recorded on a live server.
 *
 * Keys seen: `config_id`, `expected_duration`, `frequency`, `id`, `importnames`, `is_running`, `last_run`, `module_list`, `modules`, `modules_json`, `next_run`.
 */
export async function getIntegratorSchedule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegratorScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'results', T>>> {
  return halo.request<ListView<'results', T>, As>({ method: 'get', path: '/IntegratorSchedule', query }, options)
}

/** Parameters of {@link paginateIntegratorSchedule}: those of {@link getIntegratorSchedule} without the ones that page. */
export type PaginateIntegratorScheduleParams = Omit<GetIntegratorScheduleParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /IntegratorSchedule`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateIntegratorSchedule<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegratorScheduleParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegratorSchedule(halo, { ...params, ...page }, call), 'results', options)
}
