import { closedNote, inDays, isClosed, utcNote } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

const weeks = 104

export const backlogByWeek: View = {
  name: 'backlog_by_week',
  words: `Tickets that were opened and closed in each of the last ${weeks} weeks, and how many were open at its end.`,
  notes: [
    closedNote,
    'The mirror keeps no history of statuses: a ticket counts as open from its opening until its `dateclosed`, or until its last change where it is closed without one, and a ticket that was opened again as if it had never been closed. Whether lists fill `dateclosed` was never recorded.',
    'Tickets without a date of opening are left out. The last row is the week that is under way.',
    utcNote,
  ],
  columns: {
    week: 'The Monday of the week in UTC: a text in SQLite, a date in Postgres.',
    opened: 'Tickets that were opened in it.',
    closed: 'Tickets that were closed in it.',
    backlog: 'Tickets that were open at its end.',
  },
  needs: {
    tickets: ['id', 'status_id', 'dateoccurred', 'dateclosed', 'last_update'],
    status: ['id', 'name'],
  },
  query: ({ now, hoursFromNow, week, nextWeek }) => sql`
    WITH RECURSIVE weeks(week) AS (
      SELECT ${week(hoursFromNow(inDays(-7 * (weeks - 1))))}
      UNION ALL
      SELECT ${nextWeek('week')} FROM weeks WHERE week < ${week(now)}
    ), events AS (
      SELECT ${week('t.dateoccurred')} AS week, 1 AS opened, 0 AS closed
      FROM tickets t
      WHERE t.deleted_at IS NULL AND t.dateoccurred IS NOT NULL
      UNION ALL
      SELECT ${week('coalesce(t.dateclosed, t.last_update, t.dateoccurred)')}, 0, 1
      FROM tickets t
      WHERE t.deleted_at IS NULL AND t.dateoccurred IS NOT NULL AND ${isClosed}
    ), counted AS (
      SELECT w.week, coalesce(sum(e.opened), 0) AS opened, coalesce(sum(e.closed), 0) AS closed
      FROM weeks w
      LEFT JOIN events e ON e.week = w.week
      GROUP BY w.week
    ), earlier AS (
      SELECT coalesce(sum(opened - closed), 0) AS backlog FROM events WHERE week < (SELECT min(week) FROM weeks)
    )
    SELECT c.week, CAST(c.opened AS integer) AS opened, CAST(c.closed AS integer) AS closed,
      CAST(e.backlog + sum(c.opened - c.closed) OVER (ORDER BY c.week) AS integer) AS backlog
    FROM counted c, earlier e
    WHERE c.week >= (SELECT min(week) FROM events)`,
}
