// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Appointment_List, Downtime } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Downtime` as a method. */
export class DowntimeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Downtime`: see {@link operations.getDowntime}. */
  getDowntime<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDowntimeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'downtime', Downtime>>> {
    return operations.getDowntime<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Downtime`: see {@link operations.paginateDowntime}. */
  paginateDowntime(
    params?: operations.PaginateDowntimeParams,
    options?: PaginateOptions,
  ): Pages<Downtime> {
    return operations.paginateDowntime(this.#halo, params, options)
  }

  /** `POST /Downtime`: see {@link operations.postDowntime}. */
  postDowntime<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDowntimeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Downtime[], Downtime>>> {
    return operations.postDowntime<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Downtime/DowntimeCalendar`: see {@link operations.getDowntimeDowntimeCalendar}. */
  getDowntimeDowntimeCalendar<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDowntimeDowntimeCalendarParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'appointments', Appointment_List>>> {
    return operations.getDowntimeDowntimeCalendar<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Downtime/DowntimeCalendar`: see {@link operations.paginateDowntimeDowntimeCalendar}. */
  paginateDowntimeDowntimeCalendar(
    params?: operations.PaginateDowntimeDowntimeCalendarParams,
    options?: PaginateOptions,
  ): Pages<Appointment_List> {
    return operations.paginateDowntimeDowntimeCalendar(this.#halo, params, options)
  }

  /** `GET /Downtime/{id}`: see {@link operations.getDowntimeById}. */
  getDowntimeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDowntimeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Downtime>> {
    return operations.getDowntimeById<As>(this.#halo, params, options)
  }

  /** `DELETE /Downtime/{id}`: see {@link operations.deleteDowntimeById}. */
  deleteDowntimeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDowntimeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Downtime | undefined>> {
    return operations.deleteDowntimeById<As>(this.#halo, params, options)
  }
}
