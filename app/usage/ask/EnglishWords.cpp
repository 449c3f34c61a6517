// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

QStringView WordTables::english()
{
    return uR"(
article: the, a, an
filler: please, kindly, pls, plz, thanks, thank you, thx, ty, cheers, hi, hello, hey, hi there, hello there, hey there, dear, good morning, good afternoon, good evening, morning, ok, okay, so, well, um, hmm
filler: show, shows, showing, shown, show me, show us, give, give me, give us, get, get me, get us, tell, tell me, tell us, display, displayed, present, presented, provide, provide me with, provide us with, fetch, pull, pull up, bring up, render, draw, plot, chart me, graph me, visualize, visualise, produce, generate, create, make, make me, build, build me, prepare, run, grab, dig up, put, put together, together, compile, calculate, compute, work out, determine, retrieve, return, output, print, collect, rundown, snapshot, look into, send me, let me see, let us see, lets see, let me have, let me know, let me, list out
filler: i want, i need, i would like, i d like, id like, we want, we need, wed like, want, wanted, need, needed, would like, like, wanna, gimme, lemme, i, we, you, they, it, its, me, my, our, your, their, mine, ours, i am, i m, im, im looking for, looking, looking for, look, looks, look at, looking at, interested in, am, after all, trying to, try to, hoping, love, curious about, curious, wondering, wonder, if, see, seen, to see, know, to know, find, find out, check, check out, view, viewing, review
filler: can you, could you, would you, will you, can i, could i, may i, might i, can we, could we, may we, should be, can, could, would, be able to, is it possible to, possible, do you know, do you mind, want to know, want to see, like to see, like to know, like to have, need to know, need to see, have to know, asap, quickly, real quick, quick
filler: what, which, what is, what are, what was, what were, whats, whose, how, how much, how did, how does, how do, how was, how were, how is, how are, is, are, was, were, be, been, being, did, do, does, done, have, has, had, having, there, that, these, those, all, any, some, each of, both, just, only, exactly, exact, actually, basically, simply, really, also, too, as well, again, then, here, total figures
filler: report, reports, usage report for, reporting, breakdown, break down, overview, summary, details, detail, detailed, info, information, figures, statement, view of, picture, numbers, results, result, values, value, analysis, insight, insights, query, chart, charts, graph, graphs, diagram, plot, visualization, visualisation, visual, form, format, formatted, style, kind of, sort of, using, use
filler: for me, for us, with me, on my account, in my account, for my account, of my account, on our account, in our account, for our account, across our account, my account, our account, our company, company, our team, telnyx, my boss, for my boss, for finance, help, help me, help me out, support team, for the team, for the meeting, team, hi team, folks, guys, everyone, all, sir, mate, boss, colleagues, ever so, kind
filler: incurred, incur, generated, occurred, happened, happen, used, consumed, consume, recorded, associated, related, respective, corresponding, going, doing, developed, develop, evolve, evolved, come to, came to, went into, go into, goes into, goes to, went to, total up to, add up to, respectively, api
filler: were made, were placed, handled, processed, took place, went through, passed through, period, period of, time frame, timeframe, date range, time range, time period, range, calendar, over there, up
filler: level, basis, granularity, resolution, interval, intervals, increments, buckets, bucketed, out
filler: units, in minutes, in hours, in seconds, in gb, in mb, in gigabytes, in megabytes, in tb
whole: full, whole, entire, complete, calendar, all of
prep in: in, during, within, inside, throughout, over, through
prep for: for, about, regarding, concerning, re
prep of: of
prep on: on, at, as, in the form of, as a form of, into, onto
prep with: with
prep via: via
prep from: from
prep to: to
from: from, from the
to: to, through, thru, until, till, til, up to, up until, ending, ending on, to the end of
since: since, starting from, ever since, starting, starting on, starting at, beginning on
between: between
now: now, right now, present day
and: and, &, +, plus, as well as, along with, together with, n, or
by: by, per, down by, down per, out by, up by, apart by, down into, broken down by, broken out by, break down by, break it down by, breaking down by, break out by, breakdown by, breakdown per, break up by, broken up by, broken down per, broken down into, grouped by, grouping by, group by, grouped per, split by, split up by, splitted by, split per, split out by, split into, separated by, segmented by, sliced by, slice by, organized by, organised by, arranged by, divided by, divided into, divided per, aggregated by, aggregated per, summarized by, summarised by, itemized by, itemised by, categorized by, categorised by, classified by, distributed by, distributed across, distribution by, distribution across, distribution over, for each, for every, each, every, according to, across, across all, in terms of, with breakdown by, with a breakdown by, sorted into, as per, bucketed by, listed by, listed per, shown by, shown per, by the
sorted: sorted by, sort by, ordered by, order by, ranked by, ranking by, rank by
compare: compare, compared, comparing, comparison, comparison of, comparison between, compares, difference between, difference, contrast, stack up
versus: vs, versus, against, v, compared to, compared with, compare to, compare with, comparing to, comparing with, compares to, compares with, in comparison to, in comparison with, relative to, as opposed to, contrasted with, as against, when compared to, when compared with, next to, alongside, side by side with
than: than
comparative: more, less, higher, lower, bigger, smaller, greater, fewer, increase, increased, decrease, decreased, rise, risen, grow, grown, growth, drop, dropped, change, changed, changes
overperiod month: month over month, mom, month on month
overperiod week: week over week, wow, week on week
overperiod year: year over year, yoy, year on year
overperiod quarter: quarter over quarter, qoq, quarter on quarter
overperiod day: day over day, dod
overperiod period: period over period
last last: last, past, latest, most recent, recent, trailing, rolling, rolling last, this past, these past, these last, just ended, just gone
last previous: previous, prior, preceding, foregoing
this: this, current, ongoing, running
next: next, upcoming, coming, following, future
ago: ago, back
before: before, earlier, before that, before this, prior to that, before it, previously
same: same, equivalent, identical
sofar: so far, to date, thus far, up to now, up till now, until now, till now, as of now, as of today, until today, up to today, up until today, through today
todate month: mtd, month to date
todate year: ytd, year to date
todate quarter: qtd, quarter to date
todate week: wtd, week to date
edge start: start, beginning, start of, beginning of, the start of, the beginning of, the first of
edge end: end, end of
edge middle: middle, middle of, mid, early, late
unit hour: hour, hours, hr, hrs, h
unit day: day, days, d
unit week: week, weeks, wk, wks, w, calendar week, calendar weeks, cw
unit month: month, months, mo, mos, mth, mths
unit quarter: quarter, quarters, qtr, qtrs
unit year: year, years, yr, yrs
unit period: period, timeframe, time frame
unit date: date
day 0: today
day 1: yesterday
day 2: day before yesterday
day -1: tomorrow
weekday 1: monday, mon, mondays
weekday 2: tuesday, tue, tues, tuesdays
weekday 3: wednesday, wed, wednesdays
weekday 4: thursday, thu, thur, thurs, thursdays
weekday 5: friday, fri, fridays
weekday 6: saturday, sat, saturdays
weekday 7: sunday, sun, sundays
month 1: january, jan
month 2: february, feb, febr
month 3: march, mar
month 4: april, apr
month 5: may
month 6: june, jun
month 7: july, jul
month 8: august, aug
month 9: september, sep, sept
month 10: october, oct
month 11: november, nov
month 12: december, dec
quarter 1: q1, first quarter, 1st quarter, quarter 1, quarter one
quarter 2: q2, second quarter, 2nd quarter, quarter 2, quarter two
quarter 3: q3, third quarter, 3rd quarter, quarter 3, quarter three
quarter 4: q4, fourth quarter, 4th quarter, quarter 4, quarter four
half 1: h1, first half, 1st half, half 1
half 2: h2, second half, 2nd half, half 2
number 1: one, single
number 2: two, couple, couple of, pair of
number 3: three
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve, dozen
number 14: fourteen
number 15: fifteen
number 20: twenty
number 25: twenty five
number 28: twenty eight
number 30: thirty
number 60: sixty
number 90: ninety
ordinal 1: first
ordinal 2: second
ordinal 3: third
ordinal 4: fourth
ordinal 5: fifth
grain hour: hourly, on an hourly basis, hourwise, hour wise
grain day: daily, on a daily basis, daywise, day wise, day to day, each and every day
grain week: weekly, on a weekly basis, weekwise, week wise
grain month: monthly, on a monthly basis, monthwise, month wise
aggregation total: total, totals, in total, sum, sum of, summed, summed up, overall, altogether, all in all, grand total, combined, cumulated, total amount of, total sum of, total number of, totalled, totaled
aggregation average: average, averages, averaged, avg, mean, on average, in average, average of, av
aggregation max: max, maximum, peak, highest, busiest, record high, maximal, maximums, peaks, top value
counting: number of, numbers of, no of, nr of, num of, total number of, how many, how often, quantity of, quantities of, volume of, volumes of, count of, counts of, count up, amount of, counts, count, volume, volumes, quantity, tally, tally of
chart bar: bar chart, bar graph, bar charts, bars, bar, bar diagram, column chart, columns, column graph, column diagram, column charts, barchart, bargraph, stacked bars, stacked bar, stacked bar chart
chart line: line chart, line graph, line, lines, line charts, line diagram, line plot, linechart, linegraph, trend, trend line, trendline, trends, trend graph, trend chart, curve, trend of, line graphs
chart pie: pie, pie chart, pie graph, pie charts, pie diagram, piechart, donut, doughnut, donut chart, doughnut chart, ring chart, pies
chart table: table, tables, tabular, tabular form, tabular format, table format, table form, tabulated, tabulate, as list, as a list, list form, data table, table view, in list form, rows
filler: nice, pretty, clean, clear, handy, neat, good, great, awesome, useful, proper, simple, summarize, summarized, summarise, summarised, myself, ourselves, someone, somebody, anyone, perhaps, maybe, possibly, hopefully, sure, yes, yeah, btw, fyi, urgent, urgently, important, ideally, preferably, thing, things, stuff, amounts, amounted, accrued, accumulated, racked up, run up, ran up, ring up, cost figures, overall picture
filler: list, break, split, group, divide, separate, slice, segment, where, equals, whereby
top: top, biggest, largest, most expensive, priciest, heaviest, leading, highest ranking, costliest
most: most, the most, most of all
unsupported bottom: bottom, lowest, least, smallest, cheapest, minimum, min, minimal, fewest, worst
unsupported statistic: median, percentile, p95, p99, standard deviation, variance, percentage, percent, %, percentages, ratio, ratios, share, shares, proportion, answer rate, success rate, delivery rate, failure rate, conversion rate, completion rate, asr, acd, cumulative, running total, unit cost, unit price, correlation, distinct, unique
unsupported unit: cost per call, price per call, cost per message, price per message, cost per minute, price per minute, cost per sms, cost per fax, cost per page, cost per token
unsupported grain: quarterly, yearly, annual, annually, biweekly, fortnightly, per quarter, per year, by quarter, by year, each quarter, each year, every quarter, every year, weekday by weekday, by weekday, per weekday, day of week, hour of day, by minute, per minute, minute by minute, over time
unsupported chart: scatter, scatter plot, area chart, heat map, heatmap, histogram, map, gauge, radar chart, treemap, sankey, funnel, bubble chart, box plot, waterfall, candlestick, sparkline
unsupported export: csv, excel, xlsx, xls, spreadsheet, pdf, json, xml, export, download, email me, e mail me, mail me, text me, fax me, slack me, google sheets, powerpoint
unsupported time: weekend, weekends, workday, workdays, working day, working days, business day, business days, business hours, office hours, night, nights, morning hours, noon, afternoon, tonight, pm, oclock, fiscal, fiscal year, fy, fortnight, decade, lifetime, all time, after, season, summer, winter, spring, autumn, few, several, many, christmas, easter, weekdays, holiday, holidays, recently, lately, currently
unsupported accounts: managed accounts, managed account, sub accounts, subaccounts, all accounts, each account, per account, by account
not: not, without, except, except for, excluding, exclude, excl, apart from, other than, but not, dont, doesnt, didnt, isnt, arent, wasnt, werent, no, non, minus, ignoring, omit, omitting, leaving out, leave out, never, neither, nor, none, cannot, cant, wont, but, outside, outside of, skip, ex
decline action: delete, remove, cancel, buy, purchase, order, port, port in, port out, enable, disable, activate, deactivate, update, rename, configure, set up, setup, install, reset, transfer, upload, add, assign, upgrade, subscribe, unsubscribe, restart, reboot, fix, repair, close, open, book, schedule, send a, send an, send fax, send sms, send text, send message, send messages, send this, send it, send, resend, dial, call me, call my, call the, call him, call her, call mom, text my, text the, turn on, turn off, sign up, log in, log out, login, logout, top up, recharge, refund, dispute, file a, write, translate, play, sing, hang up, block, unblock, change my, stop, pause, invite, approve, connect me, provision, release, register
decline howto: how do i, how can i, how can we, how do we set, how to, how should i, how does one, why, explain, who, whom, what does it mean, how does it work, how it works, meaning of, definition of, define, documentation, docs, tutorial, guide, best way, recommend, recommendation, should i, should we, what happens if, why is, why are, why did, is it true, who is, teach me, difference in meaning
decline price: price list, pricelist, pricing, price of, prices, price, rates, rate for, rates for, tariff, tariffs, rate card, rate deck, quote, discount, cheapest plan, exchange rate, how much does it cost to, how much would it cost
decline account: balance, account balance, my balance, our balance, invoice, invoices, credit card, credit limit, payment, payments, payment method, password, api key, api keys, my number, contract, spending limit, budget, budgets, receipt, bank, tax, taxes, vat, salary, salaries
decline future: forecast, forecasts, predict, prediction, predicted, projection, projected, estimate, estimated, expected, expect, expecting, will be, will we, gonna
decline status: outage, outages, downtime, down, status page, incident, incidents, broken, not working, working, online, offline, problem, problems, bug, bugs, latency, ping, jitter, quality
decline chat: weather, weather forecast, joke, jokes, poem, story, recipe, news, football, soccer, movie, music, song, capital of, population, president, stock price, stock market, who won, time is it, what time is it, your name, who are you, how are you, nice to meet you, lunch, dinner, coffee, pizza, birthday, hungry, train, flight, traffic jam
)";
}
