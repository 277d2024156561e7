### Scenario: what happens if the rules change.

scenario-title = Scenario
