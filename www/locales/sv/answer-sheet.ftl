# answer-sheet
