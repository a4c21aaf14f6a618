// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TimesheetEvent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TimesheetEvent` as a method. */
export class TimesheetEventAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TimesheetEvent`: see {@link operations.getTimesheetEvent}. */
  getTimesheetEvent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimesheetEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimesheetEvent<T, As>(this.#halo, params, options)
  }

  /** `POST /TimesheetEvent`: see {@link operations.postTimesheetEvent}. */
  postTimesheetEvent<As extends ResponseAs = ResponseAs>(
    params: operations.PostTimesheetEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TimesheetEvent>> {
    return operations.postTimesheetEvent<As>(this.#halo, params, options)
  }

  /** `GET /TimesheetEvent/mine`: see {@link operations.getTimesheetEventMine}. */
  getTimesheetEventMine<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimesheetEventMineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimesheetEventMine<T, As>(this.#halo, params, options)
  }

  /** `GET /TimesheetEvent/{id}`: see {@link operations.getTimesheetEventById}. */
  getTimesheetEventById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTimesheetEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TimesheetEvent>> {
    return operations.getTimesheetEventById<As>(this.#halo, params, options)
  }

  /** `DELETE /TimesheetEvent/{id}`: see {@link operations.deleteTimesheetEventById}. */
  deleteTimesheetEventById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTimesheetEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTimesheetEventById<T, As>(this.#halo, params, options)
  }
}
