"""Writes the workbooks of test/import/workbooks with openpyxl, a writer that shares nothing with our reader.

    python3 -m venv engines/workbooks && engines/workbooks/bin/pip install openpyxl==3.1.5
    engines/workbooks/bin/python scripts/make-workbooks.py

Every number is fictional. The files are committed: their tests need no Python.
"""
from datetime import date, datetime, time, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

out = Path(__file__).resolve().parent.parent / "test" / "import" / "workbooks"
out.mkdir(parents=True, exist_ok=True)


def book():
    workbook = Workbook()
    workbook.properties.creator = "A fictional operator"
    workbook.properties.created = workbook.properties.modified = datetime(2016, 6, 1)
    return workbook


def save(workbook, name):
    workbook.save(out / name)


def shown(cell, value, number_format):
    cell.value = value
    cell.number_format = number_format


HEADER = ["N° appelant", "N° appelé", "Date", "Heure", "Durée", "Type", "Localisation"]

# As a francophone operator delivers: a letterhead, real dates, numbers as numbers and as texts, an empty sheet, a legend, a hidden sheet.
wb = book()
ws = wb.active
ws.title = "Janvier"
ws.append(["Opérateur fictif du Niger"])
ws.append(["Réquisition n° 16/042"])
ws.append([])
ws.append(HEADER)
rows = [
    (22700000101, "22700000102", date(2016, 5, 2), time(10, 0, 0), time(0, 1, 35), "Voix", "Agadez"),
    ("+22700000101", 22700000103, date(2016, 5, 2), time(10, 30, 5), time(0, 0, 0), "SMS", "Agadez"),
    (22700000101, 22700000104, "03/05/2016", "11:05:00", "00:02:10", "Voix", None),
    (22700000104, 101, datetime(2016, 5, 3, 23, 59, 59), datetime(2016, 5, 3, 23, 59, 59), timedelta(hours=1, seconds=1), "Voix", None),
]
for i, (caller, callee, day, hour, lasted, kind, place) in enumerate(rows):
    r = 5 + i
    ws.cell(r, 1, caller)
    ws.cell(r, 2, callee)
    shown(ws.cell(r, 3), day, "DD/MM/YYYY" if not isinstance(day, str) else "General")
    shown(ws.cell(r, 4), hour, "HH:MM:SS" if not isinstance(hour, str) else "General")
    shown(ws.cell(r, 5), lasted, "[H]:MM:SS" if not isinstance(lasted, str) else "General")
    ws.cell(r, 6, kind)
    ws.cell(r, 7, place)
ws.cell(10, 1, "Total")
ws.cell(10, 5, "=SUM(E5:E8)")
ws.row_dimensions[6].hidden = True
ws.column_dimensions["F"].hidden = True
ws.cell(7, 9, "à vérifier")
legend = wb.create_sheet("Légende")
legend.append(["Voix", "un appel"])
legend.append(["SMS", "un message"])
wb.create_sheet("Feuil3")
hidden = wb.create_sheet("Février")
hidden.sheet_state = "hidden"
hidden.append(HEADER)
hidden.append([22700000101, 22700000105, datetime(2016, 6, 2), time(8, 15), time(0, 0, 9), "Voix", "Arlit"])
hidden.cell(2, 3).number_format = "DD/MM/YYYY"
hidden.cell(2, 4).number_format = "HH:MM"
hidden.cell(2, 5).number_format = "MM:SS"
save(wb, "calls-fr.xlsx")

# The plain layout of the tests, with everything that can be wrong with a cell.
wb = book()
ws = wb.active
ws.title = "Calls"
ws.append(["A", "B", "Start", "Seconds", "IMEI"])
start = datetime(2016, 5, 2, 10, 0, 0)
for i, (caller, callee, seconds, device) in enumerate(
    [
        (22700000101, 22700000102, 95, 350000000000001),
        ("2.27901E+10", 22700000102, 1, None),
        (227000001010000001, 22700000102, 2, None),
        (22700000101, 22700000102, 3, 3500000000000012),
        ("#REF!", 22700000102, 4, None),
        (22790100000, 22700000102, 5, None),
        ("'+22700000101", "٠٠٢٢٧٠٠٠٠٠١٠٢", 6, None),
    ]
):
    r = ws.max_row + 1
    ws.cell(r, 1, caller)
    ws.cell(r, 2, callee)
    shown(ws.cell(r, 3), start + timedelta(minutes=i), "YYYY-MM-DD HH:MM:SS")
    ws.cell(r, 4, seconds)
    ws.cell(r, 5, device)
ws.cell(6, 1).data_type = "e"
r = ws.max_row + 1
ws.cell(r, 1, '="+2270000010"&"1"')
ws.cell(r, 2, 22700000102)
shown(ws.cell(r, 3), start, "YYYY-MM-DD HH:MM:SS")
ws.cell(r, 4, 7)
r += 1
shown(ws.cell(r, 1), 101, "00000000")
shown(ws.cell(r, 2), 22700000102, '"+"0')
shown(ws.cell(r, 3), start + timedelta(hours=1), "YYYY-MM-DD HH:MM")
ws.cell(r, 4, 8)
r += 1
ws.cell(r, 1).value = CellRichText("+2270000", TextBlock(InlineFont(b=True), "0101"))
ws.cell(r, 2, 22700000102)
shown(ws.cell(r, 3), date(2016, 5, 2), "YYYY-MM-DD")
ws.cell(r, 4, 9)
for i in range(3):
    ws.cell(r + 1 + i, 1, 22700000101 if i == 0 else None)
    ws.cell(r + 1 + i, 2, 22700000110 + i)
    shown(ws.cell(r + 1 + i, 3), start + timedelta(hours=2, minutes=i), "YYYY-MM-DD HH:MM:SS")
    ws.cell(r + 1 + i, 4, 10 + i)
ws.merge_cells(start_row=r + 1, end_row=r + 3, start_column=1, end_column=1)
save(wb, "odd-cells.xlsx")

# Days counted from 1904, as Excel for Mac did.
wb = book()
wb.epoch = CALENDAR_MAC_1904
ws = wb.active
ws.append(["A", "B", "Start", "Seconds"])
ws.append(["+22700000101", "+22700000102", datetime(2016, 5, 2, 10, 0, 0), 95])
ws.cell(2, 3).number_format = "DD/MM/YYYY HH:MM:SS"
ws.append(["+22700000101", "+22700000103", 41030.4375, 42])
save(wb, "since-1904.xlsx")

# Cells written as inline strings, one by one, as programs write that keep nothing in memory.
wb = Workbook(write_only=True)
wb.properties.created = wb.properties.modified = datetime(2016, 6, 1)
ws = wb.create_sheet("Export")
ws.append(["A", "B", "Start", "Seconds"])
ws.append(["+22700000101", "+22700000102", "2016-05-02 10:00:00", 95])
save(wb, "written-row-by-row.xlsx")
