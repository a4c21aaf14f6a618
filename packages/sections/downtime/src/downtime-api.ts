// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Downtime } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Downtime` as a method. */
export class DowntimeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Downtime`: see {@link operations.getDowntime}. */
  getDowntime<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDowntimeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDowntime<T, As>(this.#halo, params, options)
  }

  /** `POST /Downtime`: see {@link operations.postDowntime}. */
  postDowntime<As extends ResponseAs = ResponseAs>(
    params: operations.PostDowntimeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Downtime>> {
    return operations.postDowntime<As>(this.#halo, params, options)
  }

  /** `GET /Downtime/DowntimeCalendar`: see {@link operations.getDowntimeDowntimeCalendar}. */
  getDowntimeDowntimeCalendar<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDowntimeDowntimeCalendarParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDowntimeDowntimeCalendar<T, As>(this.#halo, params, options)
  }

  /** `GET /Downtime/{id}`: see {@link operations.getDowntimeById}. */
  getDowntimeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDowntimeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Downtime>> {
    return operations.getDowntimeById<As>(this.#halo, params, options)
  }

  /** `DELETE /Downtime/{id}`: see {@link operations.deleteDowntimeById}. */
  deleteDowntimeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDowntimeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDowntimeById<T, As>(this.#halo, params, options)
  }
}
