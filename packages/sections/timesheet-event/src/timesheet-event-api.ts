// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TimesheetEvent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TimesheetEvent` as a method. */
export class TimesheetEventAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TimesheetEvent`: see {@link operations.getTimesheetEvent}. */
  getTimesheetEvent<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTimesheetEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TimesheetEvent[]>> {
    return operations.getTimesheetEvent<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TimesheetEvent`: see {@link operations.paginateTimesheetEvent}. */
  paginateTimesheetEvent(
    params?: operations.PaginateTimesheetEventParams,
    options?: PaginateOptions,
  ): Pages<TimesheetEvent> {
    return operations.paginateTimesheetEvent(this.#halo, params, options)
  }

  /** `POST /TimesheetEvent`: see {@link operations.postTimesheetEvent}. */
  postTimesheetEvent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTimesheetEventParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TimesheetEvent[], TimesheetEvent>>> {
    return operations.postTimesheetEvent<As, Flag>(this.#halo, params, options)
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
  deleteTimesheetEventById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTimesheetEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TimesheetEvent | undefined>> {
    return operations.deleteTimesheetEventById<As>(this.#halo, params, options)
  }
}
