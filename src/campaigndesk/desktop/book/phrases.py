"""The words of the campaign book, marked for the translators; the book itself is made below the window."""

from __future__ import annotations

from typing import Final

from campaigndesk.desktop.sentences import marked

HEADS: Final = (
    marked("Brief"), marked("Participation"), marked("Messages"), marked("Coverage"), marked("Posts"),
    marked("Results"), marked("Title"), marked("Lead"), marked("Partners"), marked("Start"), marked("End"),
    marked("Objective"), marked("Audience"), marked("Strategy"), marked("Implementation"), marked("Scoring"),
    marked("Hashtags"), marked("Country"), marked("Answer"), marked("Answer by"), marked("Officer"),
    marked("Reservation"), marked("Part"), marked("Status"), marked("Language"), marked("Text"), marked("Source"),
    marked("Owner"), marked("Last day"), marked("Sensitivity"), marked("Channel"), marked("Account"), marked("Time"),
    marked("Stage"), marked("Link"), marked("Approvals"), marked("Post"), marked("Read on"), marked("All together"),
    marked("What"), marked("Words"), marked("Under embargo until {0}"),
    marked("{0} for {1} ({2})"),
)  # fmt: skip
CODED: Final = (
    marked("Invited"), marked("Joined"), marked("Joined with reservation"), marked("Declined"),
    marked("Core message"), marked("Pillar"), marked("Proof point"), marked("Line to take"),
    marked("Question and answer"), marked("Draft"), marked("Agreed"), marked("Withdrawn"), marked("Everybody"),
    marked("The ministries only"), marked("Confidential: those who need it"), marked("Missed"), marked("To write"),
    marked("Changes requested"), marked("Being written"), marked("In translation"), marked("In review"),
    marked("Approved"), marked("Scheduled"), marked("Published"), marked("Not decided"), marked("On request"),
    marked("Not planned"), marked("Not joined"), marked("Views"), marked("Reach"), marked("Reactions"),
    marked("Comments"), marked("Shares"), marked("Clicks"), marked("New followers"),
)  # fmt: skip
