### Scenario: vad som händer om reglerna ändras.

scenario-title = Scenario
