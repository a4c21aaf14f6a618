// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Timesheet } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Timesheet` as a method. */
export class TimesheetAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Timesheet`: see {@link operations.getTimesheet}. */
  getTimesheet<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTimesheetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Timesheet[]>> {
    return operations.getTimesheet<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Timesheet`: see {@link operations.paginateTimesheet}. */
  paginateTimesheet(
    params?: operations.PaginateTimesheetParams,
    options?: PaginateOptions,
  ): Pages<Timesheet> {
    return operations.paginateTimesheet(this.#halo, params, options)
  }

  /** `POST /Timesheet`: see {@link operations.postTimesheet}. */
  postTimesheet<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTimesheetParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Timesheet[], Timesheet>>> {
    return operations.postTimesheet<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Timesheet/forecasting`: see {@link operations.getTimesheetForecasting}. */
  getTimesheetForecasting<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTimesheetForecastingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Timesheet[]>> {
    return operations.getTimesheetForecasting<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Timesheet/forecasting`: see {@link operations.paginateTimesheetForecasting}. */
  paginateTimesheetForecasting(
    params?: operations.PaginateTimesheetForecastingParams,
    options?: PaginateOptions,
  ): Pages<Timesheet> {
    return operations.paginateTimesheetForecasting(this.#halo, params, options)
  }

  /** `GET /Timesheet/mine`: see {@link operations.getTimesheetMine}. */
  getTimesheetMine<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimesheetMineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimesheetMine<T, As>(this.#halo, params, options)
  }

  /** `GET /Timesheet/{id}`: see {@link operations.getTimesheetById}. */
  getTimesheetById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTimesheetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Timesheet>> {
    return operations.getTimesheetById<As>(this.#halo, params, options)
  }
}
