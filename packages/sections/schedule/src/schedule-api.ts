// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Schedule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Schedule` as a method. */
export class ScheduleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Schedule`: see {@link operations.getSchedule}. */
  getSchedule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Schedule[]>> {
    return operations.getSchedule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Schedule`: see {@link operations.paginateSchedule}. */
  paginateSchedule(
    params?: operations.PaginateScheduleParams,
    options?: PaginateOptions,
  ): Pages<Schedule> {
    return operations.paginateSchedule(this.#halo, params, options)
  }

  /** `POST /Schedule`: see {@link operations.postSchedule}. */
  postSchedule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostScheduleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Schedule[], Schedule>>> {
    return operations.postSchedule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Schedule/{id}`: see {@link operations.getScheduleById}. */
  getScheduleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetScheduleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Schedule>> {
    return operations.getScheduleById<As>(this.#halo, params, options)
  }
}
